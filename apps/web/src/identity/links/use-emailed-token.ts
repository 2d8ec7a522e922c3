import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from '@tanstack/react-router';

/**
 * The token of the link that was pressed in a mail. It stood behind the `#`, where no server sees it, and is taken out of
 * the address at once, so that nobody reads it there or in the history.
 */
export function useEmailedToken(): string {
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  const [token, setToken] = useState(hash);
  if (hash !== '' && hash !== token) setToken(hash);
  useEffect(() => {
    if (hash !== '') void navigate({ to: '.', replace: true, resetScroll: false });
  }, [hash, navigate]);
  return token;
}
