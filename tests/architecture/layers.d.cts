// The types of layers.cjs, which is read by a tool that knows no TypeScript.
export const LAYERS: readonly (readonly string[])[];
export function pathsOf(feature: string): string[];
