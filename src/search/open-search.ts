/**
 * The description that lets browsers add a site's search to their own
 * (OpenSearch 1.1, Draft 6). Names of over 16 letters are not shown whole, by that same text.
 *
 * @param name the site's name
 * @param address the whole address of the page of search
 */
export function openSearchDescription(name: string, description: string, address: string): string {
  const short = Array.from(name).slice(0, 16).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(short)}</ShortName>
  <Description>${escapeXml(description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${escapeXml(address)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
