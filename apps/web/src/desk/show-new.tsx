import { Plural } from '@lingui/react/macro';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

interface Props {
  readonly waiting: number;
  readonly onShow: () => void;
}

/** What has come since, for a list that does not move by itself. */
export function ShowNew({ waiting, onShow }: Props) {
  return (
    <div role="status">
      {waiting > 0 ? (
        <Button onPress={onShow}>
          <Icon name="down" />
          <Plural value={waiting} one="Show # new" other="Show # new" />
        </Button>
      ) : null}
    </div>
  );
}
