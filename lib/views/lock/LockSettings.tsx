/** On the options page: what keeps notes from others. Before consent there is nothing to keep, and nothing is opened. */
import { useEffect, useState } from 'preact/hooks';
import { type PolicyReading, readPolicy } from '../../store/policy.ts';
import { usePage } from '../page-context.ts';
import { EraseAll } from './EraseAll.tsx';
import { PassphraseSettings } from './PassphraseSettings.tsx';
import { PolicySection } from './PolicySection.tsx';

export function LockSettings() {
  const { consent } = usePage();
  const [reading, setReading] = useState<PolicyReading | null>(null);
  useEffect(() => void readPolicy().then(setReading), []);
  if (reading === null) return null;
  return (
    <>
      <PolicySection reading={reading} />
      {consent !== null && <PassphraseSettings policy={reading.policy} />}
      <EraseAll />
    </>
  );
}
