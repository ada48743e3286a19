package dev.touchstone.admin.whatif;

import dev.touchstone.scoring.standard.Standard;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** What a page shows as files. */
@Named
@RequestScoped
public class WhatIfDownloads {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    WhatIfPage page;

    @Inject
    WhatIfExport export;

    private boolean named;

    /** Everything at once as a workbook. */
    public StreamedContent getWorkbook() {
        Standard tried = page.getTrial().applied(page.getStandard());
        return file(
                "xlsx",
                XLSX,
                export.workbook(
                        page.getRow(),
                        tried,
                        page.getForm().question(tried),
                        page.getForm().typedBase()));
    }

    /** The pages for the meeting. */
    public StreamedContent getPages() {
        Standard tried = page.getTrial().applied(page.getStandard());
        return file(
                "pdf",
                "application/pdf",
                export.pages(
                        page.getRow(),
                        tried,
                        page.getForm().question(tried),
                        page.getForm().typedBase(),
                        named));
    }

    private StreamedContent file(String ending, String type, byte[] content) {
        return DefaultStreamedContent.builder()
                .name("what-if-" + page.getStandard().version().standard() + "." + ending)
                .contentType(type)
                .stream(() -> new ByteArrayInputStream(content))
                .build();
    }

    /** Whether people are named on the pages; not unless asked, because such pages are passed on. */
    public boolean isNamed() {
        return named;
    }

    public void setNamed(boolean named) {
        this.named = named;
    }
}
