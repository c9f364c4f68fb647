package uk.kith.platform.identity;

import java.io.Serializable;
import java.util.UUID;

/**
 * What a session remembers of somebody who signed in, by whichever way: which worker they are, and no more. Their name and
 * roles are asked anew at each request, so that a role that was taken away is gone at once.
 */
public interface Account extends Serializable {

    UUID worker();
}
