export const veilStyles = "fixed inset-0 z-40 bg-veil animate-[appear_140ms_ease-out]";
