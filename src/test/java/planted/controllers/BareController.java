package planted.controllers;

import org.springframework.stereotype.Controller;

/** Would read the record outside any transaction. */
@Controller
class BareController {}
