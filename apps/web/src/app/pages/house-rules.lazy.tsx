import { createLazyRoute } from '@tanstack/react-router';
import { DocumentPage } from '../../documents/document-page.tsx';

export const Route = createLazyRoute('/house-rules')({
  component: () => <DocumentPage kind="house-rules" />,
});
