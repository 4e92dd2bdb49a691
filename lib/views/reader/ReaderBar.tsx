/** The tools over an open paper. */
import { useEffect, useRef } from 'preact/hooks';
import { readerStrings } from '../../strings/reader.ts';
import { usePage } from '../page-context.ts';
import { Icon, type IconName } from './icons.tsx';
import { type MoreAction, MoreTools } from './MoreTools.tsx';
import { ZOOM_STEPS, type Zoom } from './zoom.ts';

export interface ReaderBarProps {
  readonly page: number;
  readonly pageCount: number;
  readonly zoom: Zoom;
  /** In parts of 1. */
  readonly shownZoom: number;
  readonly isContentsOpen: boolean;
  readonly isBesideOpen: boolean;
  readonly isFindOpen: boolean;
  /** Of the original; null for a file. */
  readonly original: string | null;
  readonly onPage: (page: number) => void;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onContents: () => void;
  readonly onBeside: () => void;
  readonly onFind: () => void;
  readonly onMore: (action: MoreAction) => void;
}

export function ReaderBar(props: ReaderBarProps) {
  const { page, pageCount, isContentsOpen, isBesideOpen, isFindOpen, original } = props;
  const { language } = usePage();
  const strings = readerStrings(language).bar;
  const bar = useRef<HTMLElement>(null);
  // What stands below begins where the bar ends, also when it breaks into two lines.
  useEffect(() => {
    const { current } = bar;
    if (current === null) return;
    const measure = (): void =>
      document.documentElement.style.setProperty(
        '--bar-height',
        `${current.getBoundingClientRect().height}px`,
      );
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
  return (
    <header class="reader-bar" ref={bar}>
      <div class="bar-tools" role="toolbar" aria-label={strings.label}>
        <Tool icon="contents" name={strings.contents} isPressed={isContentsOpen} onPress={props.onContents} />
        <div class="bar-group">
          <Tool icon="up" name={strings.previous} isOff={page <= 1} onPress={() => props.onPage(page - 1)} />
          <PageField page={page} pageCount={pageCount} name={strings.page} onPage={props.onPage} />
          <span class="page-count">{strings.of(pageCount)}</span>
          <Tool
            icon="down"
            name={strings.next}
            isOff={page >= pageCount}
            onPress={() => props.onPage(page + 1)}
          />
        </div>
        <div class="bar-group">
          <Tool icon="minus" name={strings.zoomOut} onPress={() => props.onStep(-1)} />
          <ZoomChoice {...props} />
          <Tool icon="plus" name={strings.zoomIn} onPress={() => props.onStep(1)} />
        </div>
        <div class="bar-group bar-end">
          <Tool icon="find" name={strings.find} isPressed={isFindOpen} onPress={props.onFind} />
          <MoreTools original={original} onAction={props.onMore} />
          <button
            type="button"
            class="ds-button beside-button"
            data-variant="tertiary"
            aria-pressed={isBesideOpen}
            onClick={props.onBeside}
          >
            <Icon name="beside" />
            <span class="wide-only">{strings.beside}</span>
            <span class="narrow-only hidden-words">{strings.beside}</span>
          </button>
        </div>
      </div>
    </header>
  );
}

export function Tool({
  icon,
  name,
  isPressed,
  isOff = false,
  onPress,
}: {
  readonly icon: IconName;
  readonly name: string;
  readonly isPressed?: boolean;
  readonly isOff?: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      class="ds-button"
      data-variant="tertiary"
      data-icon
      aria-label={name}
      title={name}
      aria-pressed={isPressed}
      // Not `disabled`: that would take the focus from who steps to the last page.
      aria-disabled={isOff || undefined}
      onClick={() => !isOff && onPress()}
    >
      <Icon name={icon} />
    </button>
  );
}

function PageField({
  page,
  pageCount,
  name,
  onPage,
}: {
  readonly page: number;
  readonly pageCount: number;
  readonly name: string;
  readonly onPage: (page: number) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  // Not while the reader writes in it.
  useEffect(() => {
    if (field.current !== null && document.activeElement !== field.current)
      field.current.value = String(page);
  }, [page]);
  const go = (): void => {
    const { current } = field;
    if (current === null) return;
    const wanted = Number.parseInt(current.value, 10);
    if (wanted > 0 && wanted !== page) onPage(Math.min(wanted, pageCount));
    current.value = String(wanted > 0 ? Math.min(wanted, pageCount) : page);
  };
  return (
    <input
      class="ds-input page-field"
      id="page-field"
      ref={field}
      type="text"
      inputMode="numeric"
      autocomplete="off"
      aria-label={name}
      defaultValue={String(page)}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onBlur={go}
      onKeyDown={({ key }) => {
        if (key !== 'Enter') return;
        go();
        // The paper takes the keys again.
        document.querySelector<HTMLElement>('.sheets')?.focus({ preventScroll: true });
      }}
    />
  );
}

function ZoomChoice({ zoom, shownZoom, onZoom }: ReaderBarProps) {
  const { language } = usePage();
  const strings = readerStrings(language).bar;
  const percent = (part: number): string => `${Math.round(part * 100)} %`;
  const steps: readonly number[] = ZOOM_STEPS;
  const own = typeof zoom === 'number' && !steps.includes(zoom) ? [zoom] : [];
  return (
    <select
      class="ds-input zoom-choice"
      aria-label={strings.zoom}
      value={String(zoom)}
      onChange={({ currentTarget: { value } }) =>
        onZoom(value === 'auto' || value === 'width' || value === 'page' ? value : Number(value))
      }
    >
      {(['auto', 'width', 'page'] as const).map((fit) => (
        <option key={fit} value={fit}>
          {fit === zoom ? `${strings.zooms[fit]} (${percent(shownZoom)})` : strings.zooms[fit]}
        </option>
      ))}
      {[...own, ...steps].map((step) => (
        <option key={step} value={String(step)}>
          {percent(step)}
        </option>
      ))}
    </select>
  );
}
