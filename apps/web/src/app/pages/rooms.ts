import { Route as forum } from './forum.lazy.tsx';
import { Route as forums } from './forums.lazy.tsx';
import { Route as home } from './home.lazy.tsx';
import { Route as inside } from './inside.lazy.tsx';
import { Route as startTopic } from './start-topic.lazy.tsx';
import { Route as topic } from './topic.lazy.tsx';

export const rooms = { forum, forums, home, inside, startTopic, topic };
