/** Names of papers by their addresses, for views that speak of another paper than their own. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

const Context = createContext<(address: string) => string>((address) => address);

export const PaperNames = Context.Provider;

export function useNameOf(): (address: string) => string {
  return useContext(Context);
}
