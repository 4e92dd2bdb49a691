/**
 * Files dropped anywhere on the page. Without this a file that misses its mark replaces the page, and with it what
 * stood in the field.
 */
import { useRef, useState } from 'preact/hooks';
import { useSignalEffect } from '../use-signal.ts';

/** True while a file is held over the page. */
export function useFileDrop(onFiles: (files: readonly File[]) => void, allowed: boolean): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef({ onFiles, allowed });
  latest.current = { onFiles, allowed };
  useSignalEffect((signal) => {
    const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(latest.current.allowed);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (latest.current.allowed) latest.current.onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', onOver, { signal });
    document.addEventListener('dragleave', onLeave, { signal });
    document.addEventListener('drop', onDrop, { signal });
  }, []);
  return over;
}
