package io.github.cptcatalog.cms;

/** A rule that the fee schedule decides: without indicators of the code it says nothing. */
interface ScheduleRule extends RuleRow {}
