package uk.kith.platform.audit;

import java.sql.SQLException;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.kith.platform.database.OwnersEye;

/** Recomputes the whole trail away from the database, and says what is not as it was written. */
@Component
public class TrailCheck {

    private final OwnersEye eye;

    TrailCheck(OwnersEye eye) {
        this.eye = eye;
    }

    /** @param earlier heads that were printed by an earlier check and kept elsewhere; may be none */
    public Verified against(List<ChainHead> earlier) {
        try {
            return eye.look(database -> new ChainWalk(database, earlier).all());
        } catch (SQLException failed) {
            throw new IllegalStateException("The trail could not be read", failed);
        }
    }
}
