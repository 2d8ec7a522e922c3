import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/fraunces/wght.css';
import './ui/tokens.css';
import './ui/base.css';
import './app/frame.css';
import { i18n } from '@lingui/core';
import { createRoot } from 'react-dom/client';
import { adoptFrame } from './app/frame.ts';
import { Providers } from './app/providers.tsx';
import { createAppRouter } from './app/router.ts';
import { left } from './app/session-flow.ts';
import { NoAnswer, ProblemError } from './data/problem.ts';
import { createQueryClient } from './data/query-client.ts';
import { words } from './locales/words.ts';

i18n.loadAndActivate({ locale: 'en', messages: words });

const client = createQueryClient();
const router = createAppRouter(client);
adoptFrame(i18n, router);

const place = document.querySelector('#root');
if (place) {
  const root = createRoot(place, {
    // A refusal and a dead line have faces of their own; anything else is a fault of ours.
    onCaughtError: (error) => {
      if (!(error instanceof ProblemError || error instanceof NoAnswer)) reportError(error);
    },
  });
  globalThis.addEventListener('blether:leave', () => {
    root.unmount();
    left(client);
  });
  // Until the first page is there, what `index.html` says stays: nothing is drawn only to be taken away again.
  void router
    .load()
    .catch(() => undefined)
    .then(() => {
      root.render(<Providers client={client} router={router} i18n={i18n} />);
    });
}
