import type { Handler } from './handlers.ts';

export const menuState: Handler<'menu.state'> = ({ menu }, state) => menu.update(state);
