package dev.onrecord.transfer.format;

import com.rometools.rome.io.SAXBuilder;
import com.rometools.rome.io.WireFeedInput;
import java.util.Locale;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Reads a feed that may want to hurt: no document type, so no entities, nothing fetched from elsewhere (all of which is
 * the library's default), and no elements so deep that walking over them could overflow the stack.
 */
final class BoundedFeedInput extends WireFeedInput {

    private static final int MAX_DEPTH = 200;

    /** Newer Java has a lower bound of its own. */
    private static final String JAVAS_BOUND = "jdk.xml.maxElementDepth";

    private static final String NONE = "0";

    BoundedFeedInput() {
        super(false, Locale.ENGLISH);
    }

    @Override
    protected SAXBuilder createSAXBuilder() {
        SAXBuilder builder = super.createSAXBuilder();
        builder.setProperty(JAVAS_BOUND, NONE);
        builder.setXMLFilter(new DepthFilter());
        return builder;
    }

    private static final class DepthFilter extends XMLFilterImpl {

        private int depth;

        @Override
        public void startElement(String uri, String name, String qualifiedName, Attributes attributes)
                throws SAXException {
            if (++depth > MAX_DEPTH) {
                throw new SAXException("elements lie deeper than " + MAX_DEPTH);
            }
            super.startElement(uri, name, qualifiedName, attributes);
        }

        @Override
        public void endElement(String uri, String name, String qualifiedName) throws SAXException {
            depth--;
            super.endElement(uri, name, qualifiedName);
        }
    }
}
