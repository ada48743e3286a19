package dev.touchstone.pdf.whatif;

import dev.touchstone.pdf.layout.LabelsContract;

class LabelsTest extends LabelsContract<Label> {

    LabelsTest() {
        super(Label.class);
    }
}
