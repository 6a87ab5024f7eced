export type NavItem = { href: string; label: string; current?: boolean };
