/**
 * Where pdf.js's worker, maps, fonts and decoders lie in the extension (scripts/pdf-files.ts). For extension pages: the
 * policy lets none of it come from elsewhere.
 */
import type { PdfResources } from '../pdf/open-pdf.ts';

const WORKER = '/pdf/worker.js';

/** Not in TypeScript's DOM yet. */
interface ScriptAddressPolicy {
  readonly createScriptURL: (address: string) => string;
}
interface WithTrustedTypes {
  readonly trustedTypes?: {
    readonly createPolicy: (name: string, rules: ScriptAddressPolicy) => ScriptAddressPolicy;
  };
}

let policy: ScriptAddressPolicy | null = null;

/** The policy of our pages takes an address for a worker only from a maker that is declared as one: this one knows one. */
function workerAddress(): string {
  const rules: ScriptAddressPolicy = {
    createScriptURL: (address) => {
      if (address !== WORKER) throw new TypeError('Not an address of ours');
      return address;
    },
  };
  policy ??= (globalThis as WithTrustedTypes).trustedTypes?.createPolicy('saksspor-pdf', rules) ?? rules;
  return policy.createScriptURL(WORKER);
}

export function pdfResources(): PdfResources {
  const at = (path: string): string => new URL(path, location.origin).href;
  return {
    worker: () => new Worker(workerAddress(), { type: 'module' }),
    cMapUrl: at('/pdf/cmaps/'),
    standardFontDataUrl: at('/pdf/fonts/'),
    wasmUrl: at('/pdf/decoders/'),
    iccUrl: null,
    useWasm: false,
  };
}
