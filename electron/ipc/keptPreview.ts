import type { Preview } from '#shared/ipc/channels.ts';

/** What was previewed last, byte by byte: saving it then writes just what a person has seen. */
let kept: (Preview & { readonly docId: string }) | null = null;

export function keepPreview(preview: Preview & { readonly docId: string }): void {
  kept = preview;
}

export function forgetPreview(): void {
  kept = null;
}

/** The bytes, when this map's last preview has that id. */
export function previewOf(docId: string, previewId: string | undefined): Uint8Array | null {
  return kept && kept.docId === docId && kept.previewId === previewId ? kept.bytes : null;
}
