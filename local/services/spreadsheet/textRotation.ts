import type { ServiceState } from '../core/serviceClass';
import { defineService } from '../core/serviceClass';

interface TextRotationState extends ServiceState {
  readonly degrees: number;
  readonly vertical: boolean;
}

export const textRotation = defineService<TextRotationState>(
  { name: 'SpreadsheetApp.TextRotation' },
  { getDegrees: (state) => state.degrees, isVertical: (state) => state.vertical },
);
