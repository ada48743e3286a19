/** Reads CSV, TSV and XLSX exports, mapped by a document. Found with ServiceLoader; exports its mapping of columns, for tables elsewhere. */
module dev.touchstone.adapter.csv {
    requires dev.touchstone.plugin;
    requires dev.touchstone.adapter.toolkit;
    requires jakarta.json;
    requires java.xml;
    requires de.siegmar.fastcsv;
    requires org.apache.commons.compress;
    requires org.dhatim.fastexcel.reader;
    requires static org.jspecify;

    exports dev.touchstone.adapter.csv.fact;
    exports dev.touchstone.adapter.csv.mapping;
    exports dev.touchstone.adapter.csv.table;

    provides dev.touchstone.plugin.CrmAdapter with
            dev.touchstone.adapter.csv.CsvAdapter;
}
