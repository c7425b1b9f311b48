package nextsteps.print;

import java.util.List;

/// One kind of printed paper: what stands on it, from top to bottom.
interface Sheet {

    /// What its file and the command line call it.
    String name();

    List<Block> blocks(Order order);
}
