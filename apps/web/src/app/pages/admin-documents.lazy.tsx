import { createLazyRoute } from '@tanstack/react-router';
import { DocumentsPage } from '../../admin/documents-page.tsx';

export const Route = createLazyRoute('/inside/admin/documents')({ component: DocumentsPage });
