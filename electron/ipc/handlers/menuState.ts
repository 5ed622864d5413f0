import type { Handler } from './Handler.ts';

export const menuState: Handler<'menu.state'> = ({ menu }, state) => menu.update(state);
