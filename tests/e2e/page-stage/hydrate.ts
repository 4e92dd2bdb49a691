/** Runs in the page: hydrates what the server rendered, a while after load, as a slow bundle does. */
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App, Page } from './hydrated-app.ts';

const root = document.getElementById('root');
setTimeout(() => {
  const options = {
    onRecoverableError: (error: unknown) => console.error(`hydration: ${String(error)}`),
    onUncaughtError: (error: unknown) => console.error(`react: ${String(error)}`),
  };
  if (root === null) hydrateRoot(document, createElement(Page), options);
  else hydrateRoot(root, createElement(App), options);
  document.title = 'Hydrert';
}, 600);
