import { createLazyRoute } from '@tanstack/react-router';
import { DocumentPage } from '../../documents/document-page.tsx';

export const Route = createLazyRoute('/privacy')({ component: () => <DocumentPage kind="privacy" /> });
