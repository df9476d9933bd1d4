/** The part of Frictionless Data's own program that tests use; it comes without types. */
declare module 'datapackage' {
  export interface LoadedResource {
    readonly name: string;
    read(options: { readonly keyed: true; readonly relations: boolean }): Promise<Record<string, unknown>[]>;
    checkRelations(): Promise<boolean>;
  }
  export interface LoadedPackage {
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly profile: { readonly name: string };
    readonly resources: readonly LoadedResource[];
  }
  const program: {
    readonly Package: { load(descriptor: string, options?: { readonly strict?: boolean }): Promise<LoadedPackage> };
  };
  export default program;
}
