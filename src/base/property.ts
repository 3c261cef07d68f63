import type {LitElement, PropertyDeclaration} from 'lit';

/** Lit's `@property` for legacy decorators alone: a tenth of the bytes. */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: LitElement, name: string): void =>
    (prototype.constructor as typeof LitElement).createProperty(name, options);
