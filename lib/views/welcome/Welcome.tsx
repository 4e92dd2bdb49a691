/** The first page: what Saksspor does, what it reads and where that is kept, and the one button (TRUST.md rule 15). */
import { useEffect, useRef, useState } from 'preact/hooks';
import { requestHostPermissions } from '../../messages/host-permission.ts';
import { giveConsent, withdrawConsent } from '../../store/settings.ts';
import { DocumentPage } from '../DocumentPage.tsx';
import { usePage } from '../page-context.ts';
import { useHostPermissions } from '../use-host-permissions.ts';
import { CardPicture, ListPicture, TrailPicture } from './pictures.tsx';
import { TurnedOn } from './TurnedOn.tsx';

type Step = 'asking' | 'starting' | 'started' | 'failed' | 'withdrawn';

export function Welcome() {
  const { strings, consent } = usePage();
  const permissions = useHostPermissions();
  const missing = permissions?.some((one) => !one.granted) ?? false;
  const [step, setStep] = useState<Step>('asking');

  const start = (): void => {
    setStep('starting');
    // First of all: the browser takes a permission request only straight from the click.
    if (missing) void requestHostPermissions();
    giveConsent().then(
      () => setStep('started'),
      () => setStep('failed'),
    );
  };
  const stop = (): void => {
    withdrawConsent().then(
      () => setStep('withdrawn'),
      () => setStep('failed'),
    );
  };

  return (
    <DocumentPage>
      <section class="stack">
        <h1 class="ds-heading" data-size="lg">
          {strings.welcome.title}
        </h1>
        <p class="lead">{strings.welcome.lead}</p>
      </section>
      <Pictures />
      {consent === null ? (
        <Disclosure step={step} onStart={start} />
      ) : (
        <TurnedOn missing={missing} justPressed={step === 'starting' || step === 'started'} onStop={stop} />
      )}
    </DocumentPage>
  );
}

function Pictures() {
  const { strings } = usePage();
  const drawings = [CardPicture, TrailPicture, ListPicture];
  return (
    <ul class="pictures">
      {strings.welcome.pictures.map(({ title, text, alt }, at) => {
        const Drawing = drawings[at];
        return (
          <li key={title}>
            {Drawing !== undefined && <Drawing alt={alt} />}
            <h2 class="ds-heading" data-size="2xs">
              {title}
            </h2>
            <p>{text}</p>
          </li>
        );
      })}
    </ul>
  );
}

function Disclosure({ step, onStart }: { readonly step: Step; readonly onStart: () => void }) {
  const { strings } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that was pressed is gone; whoever does not see the page must hear what came instead.
    if (step === 'withdrawn') heading.current?.focus();
  }, [step]);
  return (
    <section class="disclosure">
      <h2 class="ds-heading" data-size="xs" tabIndex={-1} ref={heading}>
        {strings.welcome.disclosureTitle}
      </h2>
      <dl class="promises">
        {strings.welcome.disclosure.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="ds-button start" aria-busy={step === 'starting'} onClick={onStart}>
        {strings.welcome.start}
      </button>
      <p role="status">
        {step === 'withdrawn' && strings.welcome.offDone}
        {step === 'failed' && strings.welcome.failed}
      </p>
    </section>
  );
}
