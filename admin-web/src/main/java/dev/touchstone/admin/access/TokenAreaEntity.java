package dev.touchstone.admin.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "api_token_area")
class TokenAreaEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long token;

    @Enumerated(EnumType.STRING)
    private Area area;

    private boolean changes;

    @SuppressWarnings("NullAway.Init")
    protected TokenAreaEntity() {}

    TokenAreaEntity(long token, TokenRights.Right right) {
        this.token = token;
        this.area = right.area();
        this.changes = right.access() == Access.CHANGE;
    }

    long token() {
        return token;
    }

    Area area() {
        return area;
    }

    Access access() {
        return changes ? Access.CHANGE : Access.READ;
    }
}
