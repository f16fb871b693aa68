import '@angular/compiler';
import { Component } from '@angular/core';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { MatTabsModule } from '@angular/material/tabs';
import '../node_modules/@angular/material/prebuilt-themes/azure-blue.css';
import { bootstrapApplication } from '@angular/platform-browser';
import { BANDS, CHOICES, LABELS, type Drawing } from '../form.ts';

const choose = (key: string): string => `
  <p><mat-form-field><mat-label>{{ labels.${key} }}</mat-label>
    <mat-select [value]="values[band].${key}" (valueChange)="values[band].${key} = $event">
      @for (text of choices[band].${key}; track text) { <mat-option [value]="text">{{ text }}</mat-option> }
    </mat-select></mat-form-field></p>`;

const toggle = (key: string): string => `
  <p><mat-slide-toggle [checked]="values[band].${key}" (change)="values[band].${key} = $event.checked">{{ labels.${key} }}</mat-slide-toggle></p>`;

const template = `
<mat-tab-group>
  @for (band of bands; track band) {
    <mat-tab [label]="band">
      ${toggle('radio')}
      <p><mat-form-field><mat-label>{{ labels.name }}</mat-label><input matInput [value]="values[band].name"></mat-form-field></p>
      ${choose('channel')}${choose('width')}${choose('security')}
      <p><span>{{ labels.filter }}</span>
        <mat-button-toggle-group [value]="values[band].filter" (change)="values[band].filter = $event.value">
          @for (text of choices[band].filter; track text) { <mat-button-toggle [value]="text">{{ text }}</mat-button-toggle> }
        </mat-button-toggle-group></p>
      ${toggle('hidden')}
    </mat-tab>
  }
</mat-tab-group>`;

export const draw: Drawing = (root, values, dark) => {
  document.body.style.colorScheme = dark ? 'dark' : 'light';
  class Form {
    readonly bands = BANDS;
    readonly choices = CHOICES;
    readonly labels = LABELS;
    readonly values = values;
  }
  root.append(document.createElement('router-form'));
  const form = Component({
    selector: 'router-form',
    template,
    imports: [
      MatButtonToggleModule,
      MatFormFieldModule,
      MatInputModule,
      MatSelectModule,
      MatSlideToggleModule,
      MatTabsModule,
    ],
  })(Form) as typeof Form | undefined;
  void bootstrapApplication(form ?? Form);
};
