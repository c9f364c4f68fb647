package planted.controllers;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** As a controller should be. */
@Controller
@Transactional
class GoodController {}
