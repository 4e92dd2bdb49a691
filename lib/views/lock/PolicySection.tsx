/** "Styrt av organisasjonen": what was decided for the reader, and what an administrator wrote that means nothing. */
import type { PolicyFault, PolicyReading } from '../../store/policy.ts';
import type { EntryFault } from '../../store/policy-glossary.ts';
import { type PolicyStrings, policyStrings } from '../../strings/policy.ts';
import { usePage } from '../page-context.ts';

export function PolicySection({ reading }: { readonly reading: PolicyReading }) {
  const words = policyStrings(usePage().language);
  const { policy, faults, faultCount, isManaged } = reading;
  if (!isManaged) return null;
  const { terms, isLocked } = policy.glossary;
  return (
    <section class="stack" id="policy">
      <h2 class="ds-heading" data-size="2xs">
        {words.title}
      </h2>
      <ul class="points">
        {policy.consent && <li>{words.consent}</li>}
        {policy.requirePassphrase && <li>{words.requirePassphrase}</li>}
        {terms.length > 0 && <li>{words.glossary(terms.length, isLocked)}</li>}
      </ul>
      {faults.length > 0 && (
        <>
          <p>{words.faults}</p>
          <ul class="points">
            {faults.map((fault) => {
              const said = faultWords(fault, words);
              return <li key={said}>{said}</li>;
            })}
            {faultCount > faults.length && <li>{words.moreFaults(faultCount - faults.length)}</li>}
          </ul>
        </>
      )}
    </section>
  );
}

function faultWords({ field, why }: PolicyFault, words: PolicyStrings): string {
  if (why === 'unreadable') return words.unreadable;
  if (why === 'unknown') return words.unknown(field);
  if (why === 'not-true-or-false') return words.notTrueOrFalse(field);
  if (why.is === 'not-a-list') return words.notAList;
  if (why.is === 'too-many') return words.tooMany(why.most);
  return `${words.entry(why.place, why.name)} ${entryFaultWords(why.fault, words)}`;
}

function entryFaultWords(fault: EntryFault, { entryFault: words }: PolicyStrings): string {
  switch (fault.is) {
    case 'no-entry':
      return words.noEntry;
    case 'says-nothing':
      return words.saysNothing;
    case 'twice':
      return words.twice;
    case 'unknown-field':
      return words.unknownField(fault.field);
    case 'bad-field':
      return words.badField(fault.field);
  }
}
