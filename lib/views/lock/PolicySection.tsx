/** "Styrt av organisasjonen": what was decided for the reader, and what an administrator wrote that means nothing. */
import type { PolicyFault, PolicyReading } from '../../store/policy.ts';
import { type PolicyStrings, policyStrings } from '../../strings/erase.ts';
import { usePage } from '../page-context.ts';

export function PolicySection({ reading }: { readonly reading: PolicyReading }) {
  const words = policyStrings(usePage().language);
  const { policy, faults, isManaged } = reading;
  if (!isManaged) return null;
  return (
    <section class="stack" id="policy">
      <h2 class="ds-heading" data-size="2xs">
        {words.title}
      </h2>
      <ul class="points">
        {policy.consent && <li>{words.consent}</li>}
        {policy.requirePassphrase && <li>{words.requirePassphrase}</li>}
      </ul>
      {faults.length > 0 && (
        <>
          <p>{words.faults}</p>
          <ul class="points">
            {faults.map((fault) => (
              <li key={fault.field}>{faultWords(fault, words)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function faultWords({ field, why }: PolicyFault, { why: words }: PolicyStrings): string {
  return why === 'unreadable' ? words.unreadable : words[why](field ?? '');
}
