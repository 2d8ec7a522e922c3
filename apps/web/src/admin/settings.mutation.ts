import { useMutation } from '@tanstack/react-query';
import type { AnySettingValue, SettingKey } from '@blether/contracts/settings';
import type { ReplyOf } from '@blether/contracts/routes';
import { api } from '../data/api.ts';
import { keys } from '../data/keys.ts';

export function useChangeSetting(key: SettingKey) {
  return useMutation({
    mutationFn: (value: AnySettingValue) =>
      api('PUT /admin/settings/:key', { params: { key }, body: { value } }),
    onSuccess: (changed, _value, _before, { client }) => {
      client.setQueryData<ReplyOf<'GET /admin/settings'>>(keys.adminSettings, (before) =>
        before
          ? { settings: before.settings.map((setting) => (setting.key === key ? changed : setting)) }
          : before,
      );
      void client.invalidateQueries({ queryKey: keys.adminOverview });
      void client.invalidateQueries({ queryKey: keys.service });
    },
  });
}
