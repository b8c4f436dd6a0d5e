/** Accounts of the demo network. */
export const BRANDT = 'johanna.brandt@vogelsbergkreis.example';
export const WENDT = 'katrin.wendt@landkreis-uckermark.example';
export const HENKEL = 'martin.henkel@verbandsgemeinde-daun.example';
export const PETERSEN = 'olaf.petersen@landkreis-vorpommern-greifswald.example';
export const SANDER = 'friederike.sander@universitaet.example';
export const MAAS = 'ulrike.maas@landkreis-saechsische-schweiz-osterzgebirge.example';
