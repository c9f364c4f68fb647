package uk.kith;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** All modules together, as one application. Commands that need no database never load it. */
@SpringBootApplication
@Modulithic(systemName = "Kith")
public class KithApplication {}
