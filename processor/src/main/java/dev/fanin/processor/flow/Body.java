package dev.fanin.processor.flow;

import dev.fanin.processor.flow.contract.Contracts;
import dev.fanin.processor.flow.operation.FreshSymbols;
import dev.fanin.processor.flow.operation.Operations;

/** All that walking one body needs; the frame changes as lambdas and local classes come and go. */
final class Body {

    /** About 50 ms of work on a slow machine; counted, not timed, so that a build finds the same every time. */
    private static final int BUDGET = 60_000;

    final Site site;
    final Contracts contracts;
    final Operations operations;
    final Signatures signatures;
    final FreshSymbols fresh = new FreshSymbols();
    final Findings findings = new Findings();
    final AssignedFields assignedFields = new AssignedFields();
    final FieldValues fieldValues;
    final Helpers helpers;
    final Signals signals;
    final Statements statements;
    final Expressions expressions;
    final Conditions conditions;
    final Loops loops;
    final Switches switches;
    final Calls calls;
    final Promises promises;
    final Objects objects;
    final Lambdas lambdas;
    final FunctionCalls functions;
    Frame frame;
    private int steps;

    Body(
            Site site,
            Contracts contracts,
            Operations operations,
            Signatures signatures,
            FieldValues fieldValues,
            Helpers helpers,
            WeightUses uses,
            Frame frame) {
        this.site = site;
        this.contracts = contracts;
        this.operations = operations;
        this.signatures = signatures;
        this.fieldValues = fieldValues;
        this.helpers = helpers;
        this.signals = new Signals(uses);
        this.frame = frame;
        this.statements = new Statements(this);
        this.expressions = new Expressions(this);
        this.conditions = new Conditions(this);
        this.loops = new Loops(this);
        this.switches = new Switches(this);
        this.calls = new Calls(this);
        this.promises = new Promises(this);
        this.objects = new Objects(this);
        this.lambdas = new Lambdas(this);
        this.functions = new FunctionCalls(this);
    }

    State state() {
        return frame.state;
    }

    Joins joins() {
        return new Joins(fresh);
    }

    /** Counts the work, and gives up on a body that is too much of it. */
    void step() {
        if (++steps > BUDGET) {
            throw new GivenUp();
        }
    }

    /** Whether there is enough of the budget left for work that could be done without. */
    boolean hasTime() {
        return steps < BUDGET / 2;
    }

    /** A body was too much work. */
    static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GivenUp() {
            super("the body is too long to check", null, false, false);
        }
    }
}
