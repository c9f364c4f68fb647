package planted.controllers;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Could be called by any other class. */
@Controller
@Transactional
public class OpenController {}
