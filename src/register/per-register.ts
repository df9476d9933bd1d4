import type { Register } from './model.ts';

/**
 * Makes a function of the register remember what it gave: a build asks for the
 * same thing in many routes, and a register never changes.
 */
export function perRegister<T>(make: (register: Register) => T): (register: Register) => T {
  const made = new WeakMap<Register, { readonly value: T }>();
  return (register) => {
    const known = made.get(register) ?? { value: make(register) };
    made.set(register, known);
    return known.value;
  };
}
