// Shipped as it stands; contract in text-size.ts.
try {
  const size = localStorage.getItem('so-vang-co-chu');
  if (size) document.documentElement.dataset['textSize'] = size;
} catch {
  // Storage may be refused.
}
