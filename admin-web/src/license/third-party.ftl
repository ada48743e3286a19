<#list dependencyMap as entry>
<#if entry.getKey().groupId != "dev.touchstone">
${entry.getKey().groupId}:${entry.getKey().artifactId} (${entry.getValue()?join(" or ")})
</#if>
</#list>
