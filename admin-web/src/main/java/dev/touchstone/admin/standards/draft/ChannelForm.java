package dev.touchstone.admin.standards.draft;

import dev.touchstone.plugin.fact.Channel;
import java.io.Serializable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The target of one channel. */
public class ChannelForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    private @Nullable String channel;
    private @Nullable String target;

    ChannelForm(@Nullable String channel, @Nullable String target) {
        this.channel = channel;
        this.target = target;
    }

    Channel toChannel() {
        String code = Typed.words(channel, "standards.channel");
        if (!CODE.matcher(code).matches()) {
            throw new Unfit("standards.unfit.channel", "standards.channel", code);
        }
        return new Channel(code);
    }

    public @Nullable String getChannel() {
        return channel;
    }

    public void setChannel(@Nullable String channel) {
        this.channel = channel;
    }

    public @Nullable String getTarget() {
        return target;
    }

    public void setTarget(@Nullable String target) {
        this.target = target;
    }
}
