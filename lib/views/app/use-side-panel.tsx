/** What the side panel has and the popup has not: a case of the page above its list, and the switch to follow it. */
import type { ComponentChildren } from 'preact';
import { usePage } from '../page-context.ts';
import type { AppPlace } from './App.tsx';
import { FollowSwitch } from './FollowSwitch.tsx';
import { OfferedCase } from './OfferedCase.tsx';
import { type PanelKeys, type Shown, useShownKey } from './use-shown-key.ts';

export interface SidePanelState {
  readonly shown: Shown | null;
  readonly close: () => void;
  /** Below the head. */
  readonly line: ComponentChildren;
  /** Beside the off-switches. */
  readonly switches: ComponentChildren;
}

export function useSidePanel(keys: PanelKeys, place: AppPlace): SidePanelState {
  const { settings } = usePage();
  const { shown, offered, takeOffer, close } = useShownKey({ keys, follows: settings.followPage, ...place });
  return {
    shown,
    close,
    line: offered !== null && <OfferedCase of={offered} onShow={takeOffer} />,
    switches: <FollowSwitch />,
  };
}
