package cymru.cartref.improvement.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Actions; whoever changes one holds its plan's lock. */
public interface ActionRows extends JpaRepository<Action, Long> {

    List<Action> findByPlanIdOrderByNumber(long planId);

    Optional<Action> findByPlanIdAndNumber(long planId, int number);

    Optional<Action> findByPlanIdAndFormKey(long planId, String formKey);
}
