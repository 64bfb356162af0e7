package cymru.cartref.contract.domain;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Common contents. Rows are added and read, never changed or removed: there is no method for it. */
public interface CommonContents extends Repository<CommonContent, Long> {

    CommonContent save(CommonContent content);

    Optional<CommonContent> findById(Long id);

    Optional<CommonContent> findByTenderAndSha256(String tender, String sha256);
}
