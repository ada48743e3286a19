package dev.touchstone.scoring.measure;

/** A measure for which facts must be seen together: what a customer did later, the answers of one callback. */
public sealed interface GroupMeasure extends Measure permits RepeatMeasure, CallbackScore {}
