import { queryOptions } from '@tanstack/react-query';
import { api } from '../data/api.ts';
import { keys } from '../data/keys.ts';

export const staffQuery = queryOptions({
  queryKey: keys.adminStaff,
  queryFn: ({ signal }) => api('GET /staff', { signal }),
});

export const lostDevicesQuery = queryOptions({
  queryKey: keys.adminLostDevices,
  queryFn: ({ signal }) => api('GET /staff/lost-devices', { signal }),
});
