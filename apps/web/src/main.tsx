import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/fraunces/wght.css';
import './ui/tokens.css';
import './ui/base.css';
import { i18n } from '@lingui/core';
import { createRoot } from 'react-dom/client';
import { Providers } from './app/providers.tsx';
import { createAppRouter } from './app/router.ts';
import { createQueryClient } from './data/query-client.ts';
import { words } from './locales/words.ts';

i18n.loadAndActivate({ locale: 'en', messages: words });

const client = createQueryClient();
const router = createAppRouter(client);
const place = document.querySelector('#root');
if (place) createRoot(place).render(<Providers client={client} router={router} i18n={i18n} />);
