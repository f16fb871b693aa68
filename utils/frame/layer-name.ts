/** Under this name the hint layer's script leaves how a layer is made, for the reader to find. */
export const LAYER = 'layer';
