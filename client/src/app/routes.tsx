import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [{ path: '*', element: <h1>Netzwerk Daseinsvorsorge</h1> }];
