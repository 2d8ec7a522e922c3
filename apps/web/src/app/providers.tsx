import { StrictMode } from 'react';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider, type RegisteredRouter } from '@tanstack/react-router';
import type { I18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';

interface Props {
  readonly client: QueryClient;
  readonly router: RegisteredRouter;
  readonly i18n: I18n;
}

export function Providers({ client, router, i18n }: Props) {
  return (
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>
  );
}
